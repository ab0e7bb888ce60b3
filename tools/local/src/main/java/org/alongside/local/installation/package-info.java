/**
 * One Alongside on this machine: its data folder, its ports, its processes; building, starting, watching and ending
 * them in the right order.
 */
@NullMarked
package org.alongside.local.installation;

import org.jspecify.annotations.NullMarked;
