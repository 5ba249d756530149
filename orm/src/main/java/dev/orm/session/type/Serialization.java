package dev.orm.session.type;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;

/** Objects as bytes of Java's own serialization, as Hibernate stores a class without a column type. */
record Serialization(Classes classes, String where) {

    ColumnType in(ColumnType bytes) {
        return new Mapped(bytes, this::written, this::read, value -> read(written(value)));
    }

    private byte[] written(Object value) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        } catch (IOException e) {
            throw UnusableClassException.unreachable(value.getClass().getName(), e);
        }
        return bytes.toByteArray();
    }

    private Object read(Object stored) {
        try (ObjectInputStream in = new UserClasses(new ByteArrayInputStream((byte[]) stored))) {
            return in.readObject();
        } catch (IOException | ClassNotFoundException e) {
            throw UnstorableValueException.unreadable(where, e.getMessage() + "", "serialized object");
        }
    }

    /** Finds the user's classes first. */
    private final class UserClasses extends ObjectInputStream {
        UserClasses(InputStream in) throws IOException {
            super(in);
        }

        @Override
        protected Class<?> resolveClass(ObjectStreamClass type) throws IOException, ClassNotFoundException {
            for (ClassLoader loader : classes.loaders()) {
                var found = classes.find(type.getName(), loader);
                if (found.isPresent()) {
                    return found.get();
                }
            }
            return super.resolveClass(type);
        }
    }
}
