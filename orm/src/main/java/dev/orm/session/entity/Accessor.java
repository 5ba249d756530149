package dev.orm.session.entity;

import dev.orm.session.type.UnusableClassException;
import java.beans.Introspector;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads and writes one member of an object: its field, or its getter and setter, of any visibility. */
final class Accessor {
    private static final MethodType GETTER = MethodType.methodType(Object.class, Object.class);
    private static final MethodType SETTER = MethodType.methodType(void.class, Object.class, Object.class);

    private final MethodHandle getter;
    private final @Nullable MethodHandle setter;
    private final Class<?> type;
    private final String member;

    private Accessor(String member, MethodHandle getter, @Nullable MethodHandle setter) {
        this.member = member;
        this.type = getter.type().returnType();
        this.getter = getter.asType(GETTER);
        this.setter = setter == null ? null : setter.asType(SETTER);
    }

    /**
     * @param owner the class that declares it
     * @param property whether by getter and setter; one that is missing leaves its part to the field
     */
    static Accessor of(Class<?> owner, String name, boolean property) {
        String member = owner.getName() + "." + name;
        try {
            Optional<Method> getter = property ? getter(owner, name) : Optional.empty();
            Optional<Method> setter = property ? setter(owner, name) : Optional.empty();
            Optional<Field> field = field(owner, name);
            MethodHandle get = getter.isPresent() ? handle(getter.get()) : getterOf(field.orElseThrow());
            MethodHandle set = setter.isPresent()
                    ? handle(setter.get())
                    : owner.isRecord() || field.isEmpty() ? null : setterOf(field.get());
            return new Accessor(member, get, set);
        } catch (ReflectiveOperationException | RuntimeException e) {
            throw UnusableClassException.unreachable(member, e);
        }
    }

    private static MethodHandle handle(Method method) throws IllegalAccessException {
        method.setAccessible(true);
        return MethodHandles.lookup().unreflect(method);
    }

    private static MethodHandle getterOf(Field field) throws IllegalAccessException {
        field.setAccessible(true);
        return MethodHandles.lookup().unreflectGetter(field);
    }

    private static MethodHandle setterOf(Field field) throws IllegalAccessException {
        return MethodHandles.lookup().unreflectSetter(field);
    }

    private static Optional<Field> field(Class<?> owner, String name) {
        return Stream.of(owner.getDeclaredFields())
                .filter(field -> field.getName().equals(name))
                .findFirst();
    }

    private static Optional<Method> getter(Class<?> owner, String name) {
        return Stream.of(owner.getDeclaredMethods())
                .filter(method -> method.getParameterCount() == 0 && !method.isBridge())
                .filter(method -> isNamed(method, "get", name) || isNamed(method, "is", name))
                .findFirst();
    }

    private static Optional<Method> setter(Class<?> owner, String name) {
        return Stream.of(owner.getDeclaredMethods())
                .filter(method -> method.getParameterCount() == 1 && !method.isBridge())
                .filter(method -> isNamed(method, "set", name))
                .findFirst();
    }

    private static boolean isNamed(Method method, String prefix, String name) {
        return method.getName().startsWith(prefix)
                && Introspector.decapitalize(method.getName().substring(prefix.length()))
                        .equals(name);
    }

    /** The declared type of the member; Object where it has neither a field nor a getter. */
    static Class<?> typeOf(Class<?> owner, String name, boolean property) {
        Optional<Class<?>> ofGetter = property ? getter(owner, name).map(Method::getReturnType) : Optional.empty();
        return ofGetter.or(() -> field(owner, name).map(Field::getType)).orElse(Object.class);
    }

    @Nullable
    Object get(Object owner) {
        try {
            return getter.invokeExact(owner);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw UnusableClassException.unreachable(member, e);
        }
    }

    /** Null leaves a primitive as it is. */
    void set(Object owner, @Nullable Object value) {
        if (setter == null || (value == null && type.isPrimitive())) {
            return;
        }
        try {
            setter.invokeExact(owner, value);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw UnusableClassException.unreachable(member, e);
        }
    }
}
