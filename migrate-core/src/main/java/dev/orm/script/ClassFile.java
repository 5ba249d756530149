package dev.orm.script;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AnnotationNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;

/** The name, methods and annotations of a class, read from its bytes. */
final class ClassFile {
    private final ClassNode node;

    private ClassFile(ClassNode node) {
        this.node = node;
    }

    /** @throws IOException where it is no class, or one of a Java that is newer than what reads it here */
    static ClassFile read(byte[] bytes) throws IOException {
        try {
            ClassNode node = new ClassNode();
            new ClassReader(bytes).accept(node, ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
            return new ClassFile(node);
        } catch (RuntimeException e) {
            String why = Objects.requireNonNullElse(e.getMessage(), "");
            throw new IOException(why.startsWith("Unsupported") ? why : "not a class file", e);
        }
    }

    /** With dots. */
    String className() {
        return node.name.replace('/', '.');
    }

    /** Whether the compiler made the class. */
    boolean isMadeUp() {
        return isMadeUp(node.access);
    }

    /** Whether the compiler made it, such as a method for a lambda. */
    static boolean isMadeUp(int access) {
        return (access & Opcodes.ACC_SYNTHETIC) != 0;
    }

    List<MethodNode> methods() {
        return node.methods;
    }

    boolean hasMethod(String signature) {
        return method(signature) != null;
    }

    /** @param signature name and descriptor: {@code up(Ldev/orm/operation/Operations;)V} */
    @Nullable
    MethodNode method(String signature) {
        return node.methods.stream()
                .filter(method -> signature(method).equals(signature))
                .findFirst()
                .orElse(null);
    }

    static String signature(MethodNode method) {
        return method.name + method.desc;
    }

    /** The values of an annotation by their names, each as texts. */
    Optional<Map<String, List<String>>> annotation(Class<?> type) {
        return Objects.requireNonNullElse(node.visibleAnnotations, List.<AnnotationNode>of()).stream()
                .filter(annotation -> annotation.desc.equals(Type.getDescriptor(type)))
                .map(ClassFile::values)
                .findFirst();
    }

    /** Names and values stand in turn. */
    private static Map<String, List<String>> values(AnnotationNode annotation) {
        List<Object> turns = Objects.requireNonNullElse(annotation.values, List.of());
        Map<String, List<String>> values = new HashMap<>();
        for (int index = 0; index < turns.size(); index += 2) {
            values.put(String.valueOf(turns.get(index)), texts(turns.get(index + 1)));
        }
        return values;
    }

    private static List<String> texts(Object value) {
        return value instanceof List<?> several
                ? several.stream().map(String::valueOf).toList()
                : List.of(String.valueOf(value));
    }
}
