declare global {
	namespace App {
		interface PageState {
			[key: string]: never;
		}
	}
}

export {};
