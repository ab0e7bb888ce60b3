/** What police records hold about people, telephones and places: asked by somebody, and looked up unasked. */
@NullMarked
package org.alongside.incident.records;

import org.jspecify.annotations.NullMarked;
