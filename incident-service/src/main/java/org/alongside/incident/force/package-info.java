/** What differs from force to force, held as data: grading policy, shift changes, area. */
@NullMarked
package org.alongside.incident.force;

import org.jspecify.annotations.NullMarked;
