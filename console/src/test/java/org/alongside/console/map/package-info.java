@org.jspecify.annotations.NullMarked
package org.alongside.console.map;
