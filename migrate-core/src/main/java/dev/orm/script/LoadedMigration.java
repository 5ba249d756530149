package dev.orm.script;

import dev.orm.OrmException;
import dev.orm.operation.Operations;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** A Java migration's class, ready to be called. */
final class LoadedMigration {
    private static final String PARAMETERS = "(L" + Operations.class.getName().replace('.', '/') + ";)V";

    static final String UP = "up" + PARAMETERS;
    static final String DOWN = "down" + PARAMETERS;

    private final String name;
    private final Class<?> type;

    private LoadedMigration(String name, Class<?> type) {
        this.name = name;
        this.type = type;
    }

    /** @param classes that need not be on the class path */
    static LoadedMigration of(String name, String className, Map<String, byte[]> classes) {
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        ClassLoader parent = sees(context) ? context : Operations.class.getClassLoader();
        try {
            return new LoadedMigration(name, Class.forName(className, true, new Classes(classes, parent)));
        } catch (ClassNotFoundException | LinkageError e) {
            throw JavaMigrationException.notLoaded(name, e);
        }
    }

    /** A loader that has another {@code Operations}, or none, could not call with ours. */
    private static boolean sees(ClassLoader loader) {
        try {
            return loader != null && loader.loadClass(Operations.class.getName()) == Operations.class;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    /** What the class path does not have. */
    private static final class Classes extends ClassLoader {
        private final Map<String, byte[]> classes;

        Classes(Map<String, byte[]> classes, ClassLoader parent) {
            super(parent);
            this.classes = new HashMap<>(classes);
        }

        @Override
        protected Class<?> findClass(String className) throws ClassNotFoundException {
            byte[] bytes = classes.get(className);
            if (bytes == null) {
                throw new ClassNotFoundException(className);
            }
            return defineClass(className, bytes, 0, bytes.length);
        }
    }

    /** @param method {@link #UP} or {@link #DOWN} */
    void call(String method, Operations operations) {
        String methodName = method.substring(0, method.indexOf('('));
        try {
            Constructor<?> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            Method called = type.getDeclaredMethod(methodName, Operations.class);
            called.setAccessible(true);
            called.invoke(constructor.newInstance(), operations);
        } catch (NoSuchMethodException e) {
            throw JavaMigrationException.noMethod(name, methodName);
        } catch (InvocationTargetException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            if (cause instanceof OrmException refusal) {
                throw refusal;
            }
            throw JavaMigrationException.failed(name, line(cause), cause);
        } catch (ReflectiveOperationException | LinkageError e) {
            throw JavaMigrationException.notLoaded(name, e);
        }
    }

    private int line(Throwable cause) {
        return Arrays.stream(cause.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith(type.getName()))
                .mapToInt(StackTraceElement::getLineNumber)
                .findFirst()
                .orElse(0);
    }
}
