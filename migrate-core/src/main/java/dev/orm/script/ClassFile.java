package dev.orm.script;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The name, methods and annotations of a class, read from its bytes.
 *
 * @see <a href="https://docs.oracle.com/javase/specs/jvms/se17/html/jvms-4.html">JVMS 4: The class File Format</a>
 */
final class ClassFile {
    private static final int MAGIC = 0xCAFEBABE;
    private static final String ANNOTATIONS = "RuntimeVisibleAnnotations";

    private final DataInputStream input;
    private final Map<Integer, Object> constants = new HashMap<>();
    private final List<String> methods = new ArrayList<>();
    private final Map<String, Map<String, List<String>>> annotations = new HashMap<>();
    private String className = "";

    private ClassFile(byte[] bytes) {
        input = new DataInputStream(new ByteArrayInputStream(bytes));
    }

    /** @throws IOException where it is no class */
    static ClassFile read(byte[] bytes) throws IOException {
        ClassFile file = new ClassFile(bytes);
        try {
            file.read();
            return file;
        } catch (RuntimeException e) {
            throw new IOException("not a class file", e);
        }
    }

    /** With dots. */
    String className() {
        return className.replace('/', '.');
    }

    /** A method by its name and descriptor: {@code up(Ldev/orm/operation/Operations;)V}. */
    boolean hasMethod(String nameAndDescriptor) {
        return methods.contains(nameAndDescriptor);
    }

    /** The values of an annotation by their names, each as texts. */
    Optional<Map<String, List<String>>> annotation(Class<?> type) {
        return Optional.ofNullable(annotations.get("L" + type.getName().replace('.', '/') + ";"));
    }

    private void read() throws IOException {
        if (input.readInt() != MAGIC) {
            throw new IOException("not a class file");
        }
        input.skipNBytes(4);
        readConstants();
        input.skipNBytes(2);
        int index = input.readUnsignedShort();
        className = text((Integer) constant(index));
        input.skipNBytes(2);
        input.skipNBytes(2L * input.readUnsignedShort());
        readMembers(new ArrayList<>());
        readMembers(methods);
        readAttributes(true);
    }

    private void readConstants() throws IOException {
        int count = input.readUnsignedShort();
        for (int index = 1; index < count; index++) {
            int tag = input.readUnsignedByte();
            switch (tag) {
                case 1 -> constants.put(index, input.readUTF());
                case 3 -> constants.put(index, input.readInt());
                case 7 -> constants.put(index, input.readUnsignedShort());
                case 8, 16, 19, 20 -> input.skipNBytes(2);
                case 15 -> input.skipNBytes(3);
                case 5, 6 -> {
                    input.skipNBytes(8);
                    index++;
                }
                default -> input.skipNBytes(4);
            }
        }
    }

    private void readMembers(List<String> names) throws IOException {
        int count = input.readUnsignedShort();
        for (int index = 0; index < count; index++) {
            input.skipNBytes(2);
            names.add(text(input.readUnsignedShort()) + text(input.readUnsignedShort()));
            readAttributes(false);
        }
    }

    private void readAttributes(boolean ofClass) throws IOException {
        int count = input.readUnsignedShort();
        for (int index = 0; index < count; index++) {
            String name = text(input.readUnsignedShort());
            int length = input.readInt();
            if (ofClass && name.equals(ANNOTATIONS)) {
                readAnnotations();
            } else {
                input.skipNBytes(length);
            }
        }
    }

    private void readAnnotations() throws IOException {
        int count = input.readUnsignedShort();
        for (int index = 0; index < count; index++) {
            readAnnotation();
        }
    }

    private void readAnnotation() throws IOException {
        Map<String, List<String>> values = new HashMap<>();
        annotations.put(text(input.readUnsignedShort()), values);
        int pairs = input.readUnsignedShort();
        for (int index = 0; index < pairs; index++) {
            List<String> texts = values.computeIfAbsent(text(input.readUnsignedShort()), name -> new ArrayList<>());
            readValue(texts);
        }
    }

    private void readValue(List<String> texts) throws IOException {
        int tag = input.readUnsignedByte();
        switch (tag) {
            case '[' -> {
                int count = input.readUnsignedShort();
                for (int index = 0; index < count; index++) {
                    readValue(texts);
                }
            }
            case '@' -> readAnnotation();
            case 'e' -> input.skipNBytes(4);
            default -> {
                Object constant = constants.get(input.readUnsignedShort());
                texts.add(String.valueOf(constant));
            }
        }
    }

    private Object constant(int index) throws IOException {
        Object constant = constants.get(index);
        if (constant == null) {
            throw new IOException("no constant " + index);
        }
        return constant;
    }

    private String text(int index) throws IOException {
        return (String) constant(index);
    }
}
