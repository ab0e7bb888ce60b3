/** Whether somebody writes there, so that a letter is a letter and no command. */
export const isWriting = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.matches("input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable]");
