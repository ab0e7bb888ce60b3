package org.alongside.service.read;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.alongside.contracts.Role;
import org.alongside.service.signin.RoleGroup;

/** A component of an answer that only these may see. For everybody else it is absent, not null, and is not opened. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.METHOD, ElementType.FIELD})
public @interface VisibleTo {
    /** Single roles. */
    Role[] value() default {};

    /** Groups of roles. */
    RoleGroup[] groups() default {};
}
