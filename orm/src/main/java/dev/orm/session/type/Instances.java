package dev.orm.session.type;

import java.lang.reflect.Constructor;

/** Makes objects of classes with a constructor without parameters, whoever may call it. */
public final class Instances {
    private Instances() {}

    public static Object of(Class<?> type) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw UnusableClassException.noConstructor(type.getName(), e);
        }
    }
}
