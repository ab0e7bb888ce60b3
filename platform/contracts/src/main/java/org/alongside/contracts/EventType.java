package org.alongside.contracts;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Name and shape version of an event on the wire. A changed shape is a new version with an upcaster from the old one.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface EventType {
    /** Shape version, 1 for the first ever published. */
    int version() default 1;

    /** A subscriber that does not know this type must stop and park rather than count and skip it. */
    boolean mustUnderstand() default false;
}
