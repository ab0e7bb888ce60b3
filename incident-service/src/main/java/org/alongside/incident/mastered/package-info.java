/** Another control system owns the incident and tells of changes. */
@NullMarked
package org.alongside.incident.mastered;

import org.jspecify.annotations.NullMarked;
