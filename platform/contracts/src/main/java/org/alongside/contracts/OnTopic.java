package org.alongside.contracts;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Where the events of one kind of aggregate live, who answers for them and who may read them. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface OnTopic {
    /** The topic they are published on. */
    Topic topic();

    /** First part of their streams' names, before the slash and the aggregate's id. */
    String streamCategory();

    /** Who answers in law for them. */
    Controller controller();

    /** Which groups may read them, each within its own field filter. */
    Reader[] readers();
}
