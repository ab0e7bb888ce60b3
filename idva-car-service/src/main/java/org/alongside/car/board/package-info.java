/** The read views: cars, rota, contact queue and deployments, each a pure fold of the log into rows. */
@NullMarked
package org.alongside.car.board;

import org.jspecify.annotations.NullMarked;
