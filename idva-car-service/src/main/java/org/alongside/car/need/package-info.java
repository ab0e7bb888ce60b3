/** What is known here of one incident, from all topics and in any order, and who is owed a contact because of it. */
@NullMarked
package org.alongside.car.need;

import org.jspecify.annotations.NullMarked;
