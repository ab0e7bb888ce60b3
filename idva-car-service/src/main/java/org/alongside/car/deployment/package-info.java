/** One IDVA car: what it is asked, what it answers, and what its crew reports from the job. */
@NullMarked
package org.alongside.car.deployment;

import org.jspecify.annotations.NullMarked;
