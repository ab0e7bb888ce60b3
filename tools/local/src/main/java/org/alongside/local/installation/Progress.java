package org.alongside.local.installation;

/** Tells the person who waits what is happening; a line each. */
@FunctionalInterface
public interface Progress {
    void say(String line);
}
