/** Units, cars and waiting jobs are ranked for a dispatcher, with a reason for each place in the list. */
@NullMarked
package org.alongside.dispatch.recommend;

import org.jspecify.annotations.NullMarked;
