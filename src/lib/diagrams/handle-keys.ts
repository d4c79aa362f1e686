interface Track {
	readonly min: number;
	readonly max: number;
	readonly step: number;
}

/** Where a key takes a handle; null if the key is not one of a slider's. */
export function keyTarget(key: string, value: number, { min, max, step }: Track): number | null {
	const page = Math.max(step, Math.round((max - min) / 10 / step) * step);
	const targets: Record<string, number> = {
		ArrowRight: value + step,
		ArrowUp: value + step,
		ArrowLeft: value - step,
		ArrowDown: value - step,
		PageUp: value + page,
		PageDown: value - page,
		Home: min,
		End: max
	};
	const target = targets[key];
	return target === undefined ? null : onTrack(target, { min, max, step });
}

/** The nearest step of a track, inside its ends. */
export function onTrack(value: number, { min, max, step }: Track): number {
	const steps = Math.round((value - min) / step);
	const rounded = Number((min + steps * step).toFixed(decimalsOf(step) + decimalsOf(min)));
	return Math.min(max, Math.max(min, rounded));
}

function decimalsOf(step: number): number {
	const text = String(step);
	const exponent = /e-(\d+)$/.exec(text);
	return exponent ? Number(exponent[1]) : (text.split('.')[1]?.length ?? 0);
}
