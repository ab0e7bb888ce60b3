/** How urgent it is: THRIVE, grade, target, and who is told when nobody goes. */
@NullMarked
package org.alongside.incident.grading;

import org.jspecify.annotations.NullMarked;
