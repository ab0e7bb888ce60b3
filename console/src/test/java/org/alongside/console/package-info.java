/** The console in a real browser, with the local sign-in server and a dispatch-service that says what a test wants. */
package org.alongside.console;
