import { useEffect, useRef, useState } from "react";

const AGAIN_MILLIS = 2_500;
const TONE_SECONDS = 0.35;
/** Two tones, far apart, that are heard by who hears high notes badly too. */
const TONES_HZ = [880, 587] as const;

/** A short call of two tones. */
function sound(audio: AudioContext): void {
  TONES_HZ.forEach((hertz, index) => {
    const from = audio.currentTime + index * TONE_SECONDS;
    const tone = audio.createOscillator();
    const loudness = audio.createGain();
    tone.frequency.value = hertz;
    loudness.gain.setValueAtTime(0.25, from);
    loudness.gain.exponentialRampToValueAtTime(0.001, from + TONE_SECONDS);
    tone.connect(loudness).connect(audio.destination);
    tone.start(from);
    tone.stop(from + TONE_SECONDS);
  });
}

/**
 * Sounds again and again while one of these goes on and was not silenced at this desk. A browser lets a page sound only after somebody has
 * touched it, so it is switched on by hand.
 */
export function useSiren(going: readonly string[]) {
  const [on, turn] = useState(false);
  const [silenced, silence] = useState<readonly string[]>([]);
  const audio = useRef<AudioContext | null>(null);
  const sounds = on && going.some((one) => !silenced.includes(one));
  useEffect(() => {
    if (!sounds) return;
    const call = () => { if (audio.current) sound(audio.current); };
    call();
    const timer = setInterval(call, AGAIN_MILLIS);
    return () => clearInterval(timer);
  }, [sounds]);
  const toggle = () => {
    audio.current ??= new AudioContext();
    void audio.current.resume();
    turn(!on);
  };
  return { on, sounds, toggle, silenceNow: () => silence(going) };
}
