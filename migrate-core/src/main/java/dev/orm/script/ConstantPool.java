package dev.orm.script;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/**
 * The constants of a class.
 *
 * @see <a href="https://docs.oracle.com/javase/specs/jvms/se17/html/jvms-4.html#jvms-4.4">JVMS 4.4</a>
 */
final class ConstantPool {
    private static final int HANDLE = 15;

    private final Map<Integer, Object> constants = new HashMap<>();

    private ConstantPool() {}

    /** Another constant, or two. */
    private record Pointer(int tag, int first, int second) {}

    /** A member of a class: {@code dev/orm/X}, {@code up}, {@code ()V}. */
    record Member(String owner, String name, String descriptor) {}

    static ConstantPool read(DataInputStream input) throws IOException {
        ConstantPool pool = new ConstantPool();
        int count = input.readUnsignedShort();
        for (int index = 1; index < count; index++) {
            int tag = input.readUnsignedByte();
            pool.constants.put(index, constant(tag, input));
            if (tag == 5 || tag == 6) {
                index++;
            }
        }
        return pool;
    }

    private static Object constant(int tag, DataInputStream input) throws IOException {
        return switch (tag) {
            case 1 -> input.readUTF();
            case 3 -> input.readInt();
            case 4 -> input.readFloat();
            case 5 -> input.readLong();
            case 6 -> input.readDouble();
            case 7, 8, 16, 19, 20 -> new Pointer(tag, input.readUnsignedShort(), 0);
            case HANDLE -> new Pointer(tag, input.readUnsignedByte(), input.readUnsignedShort());
            default -> new Pointer(tag, input.readUnsignedShort(), input.readUnsignedShort());
        };
    }

    /** A number or a text. */
    Object value(int index) throws IOException {
        Object constant = constants.get(index);
        if (constant == null) {
            throw new IOException("no constant " + index);
        }
        return constant;
    }

    String text(int index) throws IOException {
        return (String) value(index);
    }

    /** What a class, a string or a method type is called. */
    String name(int index) throws IOException {
        return text(pointer(index).first());
    }

    /** A field, a method or an interface's method. */
    Member member(int index) throws IOException {
        Pointer member = pointer(index);
        Pointer called = pointer(member.second());
        return new Member(name(member.first()), text(called.first()), text(called.second()));
    }

    /** What a dynamic call is called; it has no owner. */
    Member dynamic(int index) throws IOException {
        Pointer called = pointer(pointer(index).second());
        return new Member("", text(called.first()), text(called.second()));
    }

    /** Which of the class's bootstrap methods a dynamic call has. */
    int bootstrap(int index) throws IOException {
        return pointer(index).first();
    }

    boolean isHandle(int index) throws IOException {
        return value(index) instanceof Pointer pointer && pointer.tag() == HANDLE;
    }

    /** What a handle is of. */
    Member handled(int index) throws IOException {
        return member(pointer(index).second());
    }

    /** A constant that stands in the code: a number, or what a text or a class says. */
    String loaded(int index) throws IOException {
        return value(index) instanceof Pointer pointer
                ? String.valueOf(constants.get(pointer.first()))
                : String.valueOf(value(index));
    }

    private Pointer pointer(int index) throws IOException {
        return (Pointer) value(index);
    }
}
