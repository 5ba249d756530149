package dev.orm.script;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.IincInsnNode;
import org.objectweb.asm.tree.IntInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.LookupSwitchInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TypeInsnNode;

/**
 * What classes do, as far as it is not up to the compiler: what their methods call, compute, ask and say, in order. Names
 * of variables, lines, the order of constants, jumps and what the compiler makes up do not count.
 */
final class ClassContent {
    private static final int FIRST_CASE = 100;

    /** What some compilers call where the source says nothing. */
    private static final Set<String> ADDED = Set.of(
            "java/util/Objects.requireNonNull",
            "java/lang/IncompatibleClassChangeError.<init>",
            "java/lang/MatchException.<init>");

    private final Map<String, ClassFile> files = new TreeMap<>();
    private final StringBuilder words = new StringBuilder();
    private final Set<MethodNode> within = new HashSet<>();

    private ClassContent() {}

    /** @param classes a migration's own, by their names */
    static String of(Map<String, byte[]> classes) throws IOException {
        ClassContent content = new ClassContent();
        for (byte[] bytes : classes.values()) {
            ClassFile file = ClassFile.read(bytes);
            content.files.put(file.className(), file);
        }
        content.files.values().forEach(content::take);
        return content.words.toString();
    }

    private void take(ClassFile file) {
        if (file.isMadeUp()) {
            return;
        }
        List<MethodNode> methods = new ArrayList<>(file.methods());
        methods.sort(Comparator.comparing(ClassFile::signature));
        for (MethodNode method : methods) {
            if (!ClassFile.isMadeUp(method.access)) {
                say(file.className() + "." + ClassFile.signature(method));
                body(method);
            }
        }
    }

    private void say(Object word) {
        words.append(word).append('\n');
    }

    private void body(MethodNode method) {
        if (within.add(method)) {
            method.instructions.forEach(this::instruction);
            within.remove(method);
        }
    }

    private void instruction(AbstractInsnNode instruction) {
        if (instruction instanceof FieldInsnNode field) {
            name(field.owner, field.name, field.desc);
        } else if (instruction instanceof MethodInsnNode method) {
            call(method.owner, method.name, method.desc);
        } else if (instruction instanceof InvokeDynamicInsnNode dynamic) {
            dynamic(dynamic);
        } else if (instruction instanceof LookupSwitchInsnNode choice) {
            cases(choice.keys);
        } else {
            value(instruction);
        }
    }

    private void value(AbstractInsnNode instruction) {
        if (instruction instanceof LdcInsnNode constant) {
            say(constant.cst);
        } else if (instruction instanceof IincInsnNode increment) {
            say("+" + increment.incr);
        } else if (instruction instanceof IntInsnNode number && instruction.getOpcode() != Opcodes.NEWARRAY) {
            say(number.operand);
        } else if (instruction instanceof TypeInsnNode type && instruction.getOpcode() == Opcodes.INSTANCEOF) {
            say("is " + type.desc);
        } else {
            plain(instruction.getOpcode());
        }
    }

    /** Small numbers, arithmetic, and questions, of which a compiler may ask the opposite. */
    private void plain(int operation) {
        if (operation >= Opcodes.ICONST_M1 && operation <= Opcodes.ICONST_5) {
            say(operation - Opcodes.ICONST_0);
        } else if ((operation >= Opcodes.LCONST_0 && operation <= Opcodes.DCONST_1)
                || (operation >= Opcodes.IADD && operation <= Opcodes.LXOR)) {
            say("#" + operation);
        } else if (operation >= Opcodes.IFEQ && operation <= Opcodes.IF_ACMPNE) {
            say("?" + (operation - Opcodes.IFEQ) / 2);
        }
    }

    /** Small ones may stand for the members of an enumeration, which each compiler numbers in its own way. */
    private void cases(List<Integer> numbers) {
        for (int number : numbers) {
            if (number < 0 || number >= FIRST_CASE) {
                say("case " + number);
            }
        }
    }

    private void call(String owner, String name, String descriptor) {
        ClassFile file = files.get(owner.replace('/', '.'));
        MethodNode called = file == null ? null : file.method(name + descriptor);
        if (called != null && ClassFile.isMadeUp(called.access)) {
            body(called);
        } else {
            name(owner, name, descriptor);
        }
    }

    private void name(String owner, String name, String descriptor) {
        boolean added = name.contains("$") || ADDED.contains(owner + "." + name);
        if (!added) {
            say(owner + "." + name + descriptor);
        }
    }

    /** A lambda stands where it is made; of texts that are put together, what is fixed. */
    private void dynamic(InvokeDynamicInsnNode dynamic) {
        say(dynamic.name);
        for (Object argument : dynamic.bsmArgs) {
            if (argument instanceof Handle handle) {
                call(handle.getOwner(), handle.getName(), handle.getDesc());
            } else {
                say(argument);
            }
        }
    }
}
