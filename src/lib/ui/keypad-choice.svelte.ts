/** Which keys a finger gets on this page: whoever has asked for the device's keyboard keeps it. */
class KeypadChoice {
	own = $state(true);
}

export const keypadChoice = new KeypadChoice();
