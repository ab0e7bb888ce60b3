/** What incident-service is made of, and the data and secrets it is given. */
@NullMarked
package org.alongside.incident.service;

import org.jspecify.annotations.NullMarked;
