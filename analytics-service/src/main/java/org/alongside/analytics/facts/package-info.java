/**
 * What is counted: incidents with their second logs, victims, files and duty windows, put together from the views.
 * Pure.
 */
@NullMarked
package org.alongside.analytics.facts;

import org.jspecify.annotations.NullMarked;
