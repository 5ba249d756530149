package dev.orm.script;

import dev.orm.script.ClassFile.Method;
import dev.orm.script.ConstantPool.Member;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

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
    private final Set<Method> within = new HashSet<>();

    private ClassContent() {}

    /** @param classes a migration's own, by their names */
    static String of(Map<String, byte[]> classes) throws IOException {
        ClassContent content = new ClassContent();
        for (byte[] bytes : classes.values()) {
            ClassFile file = ClassFile.read(bytes);
            content.files.put(file.className(), file);
        }
        for (ClassFile file : content.files.values()) {
            content.take(file);
        }
        return content.words.toString();
    }

    private void take(ClassFile file) throws IOException {
        if (file.isMadeUp()) {
            return;
        }
        List<Method> methods = new ArrayList<>(file.methods());
        methods.sort(Comparator.comparing(Method::signature));
        for (Method method : methods) {
            if (!method.isMadeUp()) {
                say(file.className() + "." + method.signature());
                body(file, method);
            }
        }
    }

    private void say(String word) {
        words.append(word).append('\n');
    }

    private void body(ClassFile file, Method method) throws IOException {
        if (!within.add(method)) {
            return;
        }
        ByteBuffer code = method.code();
        for (int at = 0; at < code.limit(); at += Instructions.length(code, at)) {
            instruction(file, code, at);
        }
        within.remove(method);
    }

    private void instruction(ClassFile file, ByteBuffer code, int at) throws IOException {
        int operation = code.get(at) & 0xff;
        switch (operation) {
            case 0x10 -> say(String.valueOf(code.get(at + 1)));
            case 0x11 -> say(String.valueOf(code.getShort(at + 1)));
            case 0x12 -> say(file.constants().loaded(code.get(at + 1) & 0xff));
            case 0x13, 0x14 -> say(file.constants().loaded(pointer(code, at)));
            case Instructions.INCREMENT -> say("+" + code.get(at + 2));
            case Instructions.LOOKUP_SWITCH -> cases(code, Instructions.aligned(at));
            case 0xb2, 0xb3, 0xb4, 0xb5 -> name(file.constants().member(pointer(code, at)));
            case 0xb6, 0xb7, 0xb8, 0xb9 -> call(file.constants().member(pointer(code, at)));
            case 0xba -> dynamic(file, pointer(code, at));
            case 0xc1 -> say("is " + file.constants().name(pointer(code, at)));
            default -> plain(operation);
        }
    }

    private static int pointer(ByteBuffer code, int at) {
        return code.getShort(at + 1) & 0xffff;
    }

    /** Small numbers, arithmetic, and questions, of which a compiler may ask the opposite. */
    private void plain(int operation) {
        if (operation >= 0x02 && operation <= 0x08) {
            say(String.valueOf(operation - 0x03));
        } else if ((operation >= 0x09 && operation <= 0x0f) || (operation >= 0x60 && operation <= 0x83)) {
            say("#" + operation);
        } else if (operation >= 0x99 && operation <= 0xa6) {
            say("?" + (operation - 0x99) / 2);
        }
    }

    /** Small ones may stand for the members of an enumeration, which each compiler numbers in its own way. */
    private void cases(ByteBuffer code, int numbers) {
        for (int index = 0; index < code.getInt(numbers + 4); index++) {
            int number = code.getInt(numbers + 8 + 8 * index);
            if (number < 0 || number >= FIRST_CASE) {
                say("case " + number);
            }
        }
    }

    private void call(Member member) throws IOException {
        ClassFile owner = files.get(member.owner().replace('/', '.'));
        Method called = owner == null ? null : owner.method(member.name() + member.descriptor());
        if (owner != null && called != null && called.isMadeUp()) {
            body(owner, called);
        } else {
            name(member);
        }
    }

    private void name(Member member) {
        boolean added = member.name().contains("$") || ADDED.contains(member.owner() + "." + member.name());
        if (!added) {
            say(member.owner() + "." + member.name() + member.descriptor());
        }
    }

    /** A lambda stands where it is made; of texts that are put together, what is fixed. */
    private void dynamic(ClassFile file, int index) throws IOException {
        ConstantPool constants = file.constants();
        Member made = constants.dynamic(index);
        say(made.name());
        for (int argument : file.bootstrapArguments(constants.bootstrap(index))) {
            if (constants.isHandle(argument)) {
                call(constants.handled(argument));
            } else {
                say(constants.loaded(argument));
            }
        }
    }
}
