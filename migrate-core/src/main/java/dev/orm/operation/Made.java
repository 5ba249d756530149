package dev.orm.operation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a Java migration made from the models, as autogenerate wrote it. What {@code -- orm:made} is in SQL. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Made {
    String[] value();
}
