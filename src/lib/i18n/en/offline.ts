import { formatNumber } from '../format.ts';

type Reason = 'space' | 'network' | 'changed' | 'storage' | 'interrupted';

interface Saved {
	readonly files: number;
	readonly totalFiles: number;
	readonly bytes: number;
	readonly totalBytes: number;
}

const megabytes = (bytes: number) => formatNumber(bytes / 1e6, '.1f', 'en');

const reasons: Record<Reason, string> = {
	space:
		'This device is out of room. Free some space, then try again; what is saved already stays.',
	network: 'The connection was lost. What is saved already stays, and the rest follows later.',
	changed: 'The course was changed while it was being saved. Try again to get the new version.',
	storage: 'This browser does not let the course be saved. A private window is one usual reason.',
	interrupted: 'The browser broke off and gave no reason. What is saved already stays.'
};

/** Installation, updates, and what is said when the network is gone. */
export const offline = {
	label: 'Offline use',
	saving: 'Saving for offline use',
	progress: ({ files, totalFiles, bytes, totalBytes }: Saved) =>
		`${files} of ${totalFiles} files, ` + `${megabytes(bytes)} of ${megabytes(totalBytes)} MB`,
	ready: 'Ready offline',
	readyMeaning: 'The whole course is on this device and works without a connection.',
	updating: 'Getting a new version',
	notKept: 'Not kept offline',
	unsupported: (secureAddress: boolean) =>
		secureAddress
			? 'This browser does not keep the course for offline use. ' +
				'A private window is one usual reason.'
			: 'For offline use the course must be opened at a secure (https) address.',
	notSaved: (olderVersionWorks: boolean) =>
		olderVersionWorks ? 'New version not saved' : 'Not saved offline',
	failed: (reason: Reason, olderVersionWorks: boolean) =>
		olderVersionWorks
			? `The new version could not be saved; the one you have goes on working. ${reasons[reason]}`
			: `Not saved for offline use yet. ${reasons[reason]}`,
	tryAgain: 'Try again',
	updateReady: 'A new version of the course is ready.',
	useNow: 'Use it now',
	updatedElsewhere: 'Another tab has moved to a new version. This one goes on as it is.',
	reload: 'Reload this tab',
	later: 'Later',
	install: 'Install the course',
	installOnHomeScreen: 'Add to Home Screen',
	installOnHomeScreenHow:
		'While you are online, tap the Share button and choose “Add to Home Screen”. ' +
		'Open the course once from its new icon, and wait there for “Ready offline”.'
};
