/** Finds the QR codes in a picture of a camera. */
export type FindCodes = (video: HTMLVideoElement) => Promise<readonly string[]>;

interface Detector {
	readonly detect: (source: HTMLVideoElement) => Promise<readonly { readonly rawValue: string }[]>;
}

/** Not in TypeScript's library: only some browsers have it. */
interface DetectorMaker {
	new (options: { readonly formats: readonly string[] }): Detector;
	readonly getSupportedFormats: () => Promise<readonly string[]>;
}

/** The browser's own reader of QR codes, where it has one; else one that is loaded now. */
export async function findCodes(): Promise<FindCodes> {
	const { BarcodeDetector } = globalThis as { readonly BarcodeDetector?: DetectorMaker };
	if (BarcodeDetector && (await BarcodeDetector.getSupportedFormats()).includes('qr_code')) {
		const detector = new BarcodeDetector({ formats: ['qr_code'] });
		return async (video) => (await detector.detect(video)).map(({ rawValue }) => rawValue);
	}
	const { default: read } = await import('jsqr');
	const canvas = document.createElement('canvas');
	const paper = canvas.getContext('2d', { willReadFrequently: true });
	return (video) => {
		const { videoWidth: width, videoHeight: height } = video;
		if (!paper || width === 0) return Promise.resolve([]);
		canvas.width = width;
		canvas.height = height;
		paper.drawImage(video, 0, 0);
		const code = read(paper.getImageData(0, 0, width, height).data, width, height, {
			inversionAttempts: 'dontInvert'
		});
		return Promise.resolve(code ? [code.data] : []);
	};
}
