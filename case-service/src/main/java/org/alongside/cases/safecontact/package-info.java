/**
 * How and when a person may be reached without danger: the stricter of two instructions, and whether this call may be
 * made now.
 */
@NullMarked
package org.alongside.cases.safecontact;

import org.jspecify.annotations.NullMarked;
