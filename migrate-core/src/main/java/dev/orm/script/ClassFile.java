package dev.orm.script;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The name, methods and annotations of a class, read from its bytes.
 *
 * @see <a href="https://docs.oracle.com/javase/specs/jvms/se17/html/jvms-4.html">JVMS 4: The class File Format</a>
 */
final class ClassFile {
    private static final int MAGIC = 0xCAFEBABE;
    private static final int SYNTHETIC = 0x1000;
    private static final String ANNOTATIONS = "RuntimeVisibleAnnotations";

    private final DataInputStream input;
    private final List<Method> methods = new ArrayList<>();
    private final List<List<Integer>> bootstraps = new ArrayList<>();
    private final Map<String, Map<String, List<String>>> annotations = new HashMap<>();
    private final ConstantPool constants;
    private String className = "";
    private boolean madeUp;

    private ClassFile(DataInputStream input) throws IOException {
        this.input = input;
        if (input.readInt() != MAGIC) {
            throw new IOException("not a class file");
        }
        input.skipNBytes(4);
        this.constants = ConstantPool.read(input);
    }

    /** A method. */
    static final class Method {
        private final String signature;
        private final boolean madeUp;
        private final byte[] code;

        private Method(String signature, boolean madeUp, byte[] code) {
            this.signature = signature;
            this.madeUp = madeUp;
            this.code = code;
        }

        /** Its name and descriptor: {@code up(Ldev/orm/operation/Operations;)V}. */
        String signature() {
            return signature;
        }

        /** Whether the compiler made it, such as one for a lambda. */
        boolean isMadeUp() {
            return madeUp;
        }

        ByteBuffer code() {
            return ByteBuffer.wrap(code);
        }
    }

    /** @throws IOException where it is no class */
    static ClassFile read(byte[] bytes) throws IOException {
        try {
            ClassFile file = new ClassFile(new DataInputStream(new ByteArrayInputStream(bytes)));
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

    /** Whether the compiler made the class. */
    boolean isMadeUp() {
        return madeUp;
    }

    ConstantPool constants() {
        return constants;
    }

    List<Method> methods() {
        return methods;
    }

    boolean hasMethod(String signature) {
        return method(signature) != null;
    }

    @Nullable
    Method method(String signature) {
        return methods.stream()
                .filter(method -> method.signature().equals(signature))
                .findFirst()
                .orElse(null);
    }

    /** The constants that a bootstrap method gets. */
    List<Integer> bootstrapArguments(int index) {
        return bootstraps.get(index);
    }

    /** The values of an annotation by their names, each as texts. */
    Optional<Map<String, List<String>>> annotation(Class<?> type) {
        return Optional.ofNullable(annotations.get("L" + type.getName().replace('.', '/') + ";"));
    }

    private void read() throws IOException {
        madeUp = (input.readUnsignedShort() & SYNTHETIC) != 0;
        className = constants.name(input.readUnsignedShort());
        input.skipNBytes(2);
        input.skipNBytes(2L * input.readUnsignedShort());
        readMembers(new ArrayList<>());
        readMembers(methods);
        readAttributes();
    }

    private void readMembers(List<Method> members) throws IOException {
        int count = input.readUnsignedShort();
        for (int index = 0; index < count; index++) {
            boolean synthetic = (input.readUnsignedShort() & SYNTHETIC) != 0;
            String signature = text() + text();
            members.add(new Method(signature, synthetic, readCode()));
        }
    }

    private byte[] readCode() throws IOException {
        byte[] code = new byte[0];
        int count = input.readUnsignedShort();
        for (int index = 0; index < count; index++) {
            String name = text();
            int length = input.readInt();
            if (name.equals("Code")) {
                input.skipNBytes(4);
                int size = input.readInt();
                code = input.readNBytes(size);
                input.skipNBytes(length - 8L - size);
            } else {
                input.skipNBytes(length);
            }
        }
        return code;
    }

    private void readAttributes() throws IOException {
        int count = input.readUnsignedShort();
        for (int index = 0; index < count; index++) {
            String name = text();
            int length = input.readInt();
            switch (name) {
                case ANNOTATIONS -> readAnnotations();
                case "BootstrapMethods" -> readBootstraps();
                default -> input.skipNBytes(length);
            }
        }
    }

    private void readBootstraps() throws IOException {
        int count = input.readUnsignedShort();
        for (int index = 0; index < count; index++) {
            input.skipNBytes(2);
            int size = input.readUnsignedShort();
            List<Integer> arguments = new ArrayList<>();
            for (int argument = 0; argument < size; argument++) {
                arguments.add(input.readUnsignedShort());
            }
            bootstraps.add(arguments);
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
        annotations.put(text(), values);
        int pairs = input.readUnsignedShort();
        for (int index = 0; index < pairs; index++) {
            List<String> texts = values.computeIfAbsent(text(), name -> new ArrayList<>());
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
            default -> texts.add(String.valueOf(constants.value(input.readUnsignedShort())));
        }
    }

    private String text() throws IOException {
        return constants.text(input.readUnsignedShort());
    }
}
