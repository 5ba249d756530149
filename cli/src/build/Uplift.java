import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/**
 * Rewrites a jar's old classes for Java 8, with the stack maps that it asks for; the rest of the jar is copied. The JVM
 * keeps no classes older than Java 6 in its archives, and picocli's are Java 5's. Run as a source file by the build.
 */
final class Uplift {

    public static void main(String[] args) throws IOException {
        Path from = Path.of(args[0]);
        try (JarFile jar = new JarFile(from.toFile());
                JarOutputStream uplifted = new JarOutputStream(Files.newOutputStream(Path.of(args[1])));
                URLClassLoader classes = new URLClassLoader(new URL[] {from.toUri().toURL()})) {
            for (JarEntry entry : jar.stream().toList()) {
                JarEntry copy = new JarEntry(entry.getName());
                copy.setTime(entry.getTime());
                uplifted.putNextEntry(copy);
                byte[] content = jar.getInputStream(entry).readAllBytes();
                uplifted.write(entry.getName().endsWith(".class") ? uplift(content, classes) : content);
                uplifted.closeEntry();
            }
        }
    }

    private static byte[] uplift(byte[] content, ClassLoader classes) {
        ClassReader reader = new ClassReader(content);
        if (reader.readUnsignedShort(6) >= Opcodes.V1_8) {
            return content;
        }
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_FRAMES) {
            @Override
            protected ClassLoader getClassLoader() {
                return classes;
            }
        };
        reader.accept(new ToJava8(writer), ClassReader.SKIP_FRAMES);
        return writer.toByteArray();
    }

    private static final class ToJava8 extends ClassVisitor {

        ToJava8(ClassVisitor next) {
            super(Opcodes.ASM9, next);
        }

        @Override
        public void visit(
                int version, int access, String name, String signature, String superName, String[] interfaces) {
            super.visit(Opcodes.V1_8, access, name, signature, superName, interfaces);
        }
    }
}
