/** What a column of Moodle's says of a student. */
export type Role = 'first' | 'last' | 'full' | 'number' | 'email' | 'username';

/** Moodle's own headers, as its language packs have them; whoever writes another is asked. */
const headers: Readonly<Record<Role, readonly string[]>> = {
	first: [
		'first name',
		'firstname',
		'nombre',
		'nombre de pila',
		'nome',
		'prénom',
		'vorname',
		'nom'
	],
	last: [
		'last name',
		'lastname',
		'surname',
		'apellido(s)',
		'apellidos',
		'sobrenome',
		'apelido',
		'nom de famille',
		'nachname',
		'cognome',
		'cognoms'
	],
	full: ['full name', 'first name / last name', 'nombre completo', 'nome completo', 'nom complet'],
	number: [
		'id number',
		'idnumber',
		'número de id',
		'número de identificación',
		'número de identificação',
		"numéro d'identification",
		'id-nummer',
		'codice identificativo'
	],
	email: [
		'email address',
		'email',
		'e-mail',
		'dirección de correo',
		'dirección email',
		'correo electrónico',
		'endereço de email',
		'adresse de courriel',
		'e-mail-adresse',
		'indirizzo email'
	],
	username: [
		'username',
		'nombre de usuario',
		'usuario',
		'nome de usuário',
		"nom d'utilisateur",
		'anmeldename',
		'nome utente'
	]
};

const roles = new Map(
	Object.entries(headers).flatMap(([role, names]) => names.map((name) => [name, role as Role]))
);

/** What a column says of a student, by its header; null: that cannot be told. */
export function roleOf(header: string): Role | null {
	const text = header.replace(/^\uFEFF/, '').replaceAll('\u2019', "'");
	return roles.get(text.trim().toLowerCase().normalize('NFC')) ?? null;
}
