package dev.orm.session.entity;

import dev.orm.session.type.UnusableClassException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes objects of a class: by its constructor without parameters, or a record by its components. */
final class Maker {
    private final Class<?> type;
    private final MethodHandle constructor;
    private final List<String> components;

    private Maker(Class<?> type, MethodHandle constructor, List<String> components) {
        this.type = type;
        this.constructor = constructor;
        this.components = components;
    }

    static Maker of(Class<?> type) {
        RecordComponent[] components = type.isRecord() ? type.getRecordComponents() : new RecordComponent[0];
        Class<?>[] parameters =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(parameters);
            constructor.setAccessible(true);
            MethodHandle handle = MethodHandles.lookup().unreflectConstructor(constructor);
            MethodHandle spread = type.isRecord()
                    ? handle.asSpreader(Object[].class, parameters.length)
                            .asType(MethodType.methodType(Object.class, Object[].class))
                    : handle.asType(MethodType.methodType(Object.class));
            return new Maker(
                    type,
                    spread,
                    Arrays.stream(components).map(RecordComponent::getName).toList());
        } catch (NoSuchMethodException e) {
            throw UnusableClassException.noConstructor(type.getName(), e);
        } catch (ReflectiveOperationException | RuntimeException e) {
            throw UnusableClassException.unreachable(type.getName(), e);
        }
    }

    Class<?> type() {
        return type;
    }

    boolean isOfRecord() {
        return type.isRecord();
    }

    /** The record's components in order; empty: no record. */
    List<String> components() {
        return components;
    }

    Object make() {
        try {
            return (Object) constructor.invokeExact();
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw UnusableClassException.noConstructor(type.getName(), e);
        }
    }

    /** A missing value of a primitive component is its zero. */
    Object make(@Nullable Object... values) {
        RecordComponent[] declared = type.getRecordComponents();
        for (int at = 0; at < values.length; at++) {
            if (values[at] == null && declared[at].getType().isPrimitive()) {
                values[at] = Zeros.of(declared[at].getType());
            }
        }
        try {
            return (Object) constructor.invokeExact(values);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw UnusableClassException.unreachable(type.getName(), e);
        }
    }
}
