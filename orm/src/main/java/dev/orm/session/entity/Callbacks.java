package dev.orm.session.entity;

import dev.orm.mapping.CallbackMethod;
import dev.orm.mapping.CallbackMethod.Event;
import dev.orm.mapping.CallbackMethods;
import dev.orm.session.type.Classes;
import dev.orm.session.type.UnusableClassException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Tells an object of one class, and the listeners of the class, what happens to it. */
public final class Callbacks {
    private static final MethodType CALL = MethodType.methodType(void.class, Object.class);

    private final Map<Event, List<Call>> calls = new EnumMap<>(Event.class);

    private Callbacks() {}

    /** One method, which takes the object. */
    private record Call(String where, MethodHandle method) {
        void on(Object entity) {
            try {
                method.invokeExact(entity);
            } catch (RuntimeException | Error e) {
                throw e;
            } catch (Throwable e) {
                throw CallbackException.failed(where, e);
            }
        }
    }

    static Callbacks of(Entities entities, CallbackMethods methods) {
        if (!methods.missing().isEmpty()) {
            throw UnusableClassException.missing(methods.missing().get(0));
        }
        Callbacks callbacks = new Callbacks();
        for (CallbackMethod method : methods.all()) {
            callbacks
                    .calls
                    .computeIfAbsent(method.event(), event -> new ArrayList<>())
                    .add(call(entities, method));
        }
        return callbacks;
    }

    private static Call call(Entities entities, CallbackMethod callback) {
        Classes classes = entities.classes();
        String where = callback.className() + "." + callback.method();
        Class<?> type = classes.load(callback.className());
        int parameters = callback.listener() ? 1 : 0;
        Method method = Stream.of(type.getDeclaredMethods())
                .filter(each -> each.getName().equals(callback.method())
                        && each.getParameterCount() == parameters
                        && !each.isBridge())
                .findFirst()
                .orElseThrow(() -> CallbackException.parameters(where, callback.listener()));
        try {
            method.setAccessible(true);
            MethodHandle handle = MethodHandles.lookup().unreflect(method);
            MethodHandle bound = callback.listener() ? handle.bindTo(entities.listener(type)) : handle;
            return new Call(where, bound.asType(CALL));
        } catch (ReflectiveOperationException | RuntimeException e) {
            throw UnusableClassException.unreachable(where, e);
        }
    }

    /** Whether somebody wants to be told. */
    public boolean has(Event event) {
        return calls.containsKey(event);
    }

    public void call(Event event, Object entity) {
        List<Call> wanting = calls.isEmpty() ? null : calls.get(event);
        if (wanting != null) {
            wanting.forEach(call -> call.on(entity));
        }
    }
}
