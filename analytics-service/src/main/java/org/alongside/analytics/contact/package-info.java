/** What passed between a car's advocate and each victim, folded from the car's topic. */
@NullMarked
package org.alongside.analytics.contact;

import org.jspecify.annotations.NullMarked;
