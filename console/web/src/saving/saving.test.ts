import { describe, expect, it } from "vitest";
import { NotAnswered } from "../api/read";
import { Saving } from "./Saving";

const settled = async (saving: Saving) => {
  while (saving.standing().waiting.length > 0) await new Promise((done) => setTimeout(done, 1));
};

describe("what is said is kept until the service has it", () => {
  it("goes in order, one at a time", async () => {
    const sent: string[] = [];
    let under = 0;
    const saving = new Saving(async (path) => {
      expect(++under).toBe(1);
      await Promise.resolve();
      sent.push(path);
      under--;
    }, 1);
    ["/a", "/b", "/c"].forEach((path) => saving.say(path, path, {}));
    await settled(saving);
    expect(sent).toEqual(["/a", "/b", "/c"]);
    expect(saving.standing().savedAt).not.toBeNull();
  });

  it("is sent again under the same key when nothing got through, and the rest waits behind it", async () => {
    const sent: string[] = [];
    const keys = new Set<string>();
    let cut = 3;
    const saving = new Saving(async (path, key) => {
      if (path === "/a") keys.add(key);
      if (cut-- > 0) throw new TypeError("cut");
      sent.push(path);
    }, 1);
    saving.say("A", "/a", {});
    saving.say("B", "/b", {});
    await Promise.resolve();
    expect(saving.standing().lostAt).not.toBeNull();
    await settled(saving);
    expect(sent).toEqual(["/a", "/b"]);
    expect(keys.size).toBe(1);
    expect(saving.standing().lostAt).toBeNull();
  });

  it("waits where the session ended, and says so", async () => {
    let signedIn = false;
    const saving = new Saving(async () => {
      if (!signedIn) throw new NotAnswered(401, "", "sign in");
    }, 1);
    saving.say("A", "/a", {});
    await new Promise((done) => setTimeout(done, 5));
    expect(saving.standing().signedOut).toBe(true);
    expect(saving.standing().waiting).toHaveLength(1);
    signedIn = true;
    await settled(saving);
    expect(saving.standing().signedOut).toBe(false);
  });

  it("keeps what is refused for the person and holds nothing else up", async () => {
    const sent: string[] = [];
    const saving = new Saving(async (path) => {
      if (path === "/a" && sent.length === 0) throw new NotAnswered(400, "MALFORMED", "no such date");
      sent.push(path);
    }, 1);
    saving.say("Victim", "/a", {});
    saving.say("B", "/b", {});
    await settled(saving);
    expect(sent).toEqual(["/b"]);
    const [refused] = saving.standing().refused;
    expect(refused).toMatchObject({ why: "no such date", said: { what: "Victim" } });
    saving.again(refused!);
    await settled(saving);
    expect(sent).toEqual(["/b", "/a"]);
    expect(saving.standing().refused).toHaveLength(0);
  });
});
