package dev.orm.operation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The parents of a Java migration's revision, as literals; none: a new base. What {@code -- orm:revises} is in SQL. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Revises {
    String[] value() default {};
}
