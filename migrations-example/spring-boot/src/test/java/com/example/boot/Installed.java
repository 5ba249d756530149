package com.example.boot;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** The application as it is delivered, in ways that it may be, started as a process. */
record Installed(Path folder, List<String> program) {
    private static final Path JAR = Path.of(System.getProperty("shop.jar", "target/shop.jar"));
    private static final String CLASSES = "BOOT-INF/classes/";
    private static final String SCRIPTS = CLASSES + "db/";

    static final String FACTORIES = "META-INF/spring.factories";

    /** One jar that holds the others. */
    static Installed jar(Path folder) {
        return new Installed(folder, List.of("-jar", JAR.toAbsolutePath().toString()));
    }

    /** The same, with its scripts in one of the jars within. */
    static Installed jarWithScriptsInAJar(Path folder) {
        Path jar = folder.resolve("shop.jar");
        try (ZipFile from = new ZipFile(JAR.toFile());
                ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(jar))) {
            Path scripts = folder.resolve("scripts.jar");
            try (ZipOutputStream within = new ZipOutputStream(Files.newOutputStream(scripts))) {
                for (ZipEntry entry : entries(from, name -> name.startsWith(SCRIPTS))) {
                    within.putNextEntry(new ZipEntry(entry.getName().substring(CLASSES.length())));
                    copy(from, entry, within);
                }
            }
            for (ZipEntry entry : entries(from, name -> !name.startsWith(SCRIPTS))) {
                to.putNextEntry(new ZipEntry(entry));
                copy(from, entry, to);
            }
            byte[] bytes = Files.readAllBytes(scripts);
            to.putNextEntry(stored("BOOT-INF/lib/scripts.jar", bytes));
            to.write(bytes);
            Files.delete(scripts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Installed(folder, List.of("-jar", jar.toString()));
    }

    /** Unpacked: a folder of classes and a folder of jars. */
    static Installed folders(Path folder) {
        try (ZipFile from = new ZipFile(JAR.toFile())) {
            for (ZipEntry entry : entries(from, name -> name.startsWith("BOOT-INF/") && !name.endsWith("/"))) {
                unpack(from, entry, folder.resolve(entry.getName()));
            }
            ZipEntry factories = from.getEntry(FACTORIES); // stands before the classes in such a jar
            unpack(from, factories, folder.resolve(CLASSES + FACTORIES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String classPath = folder.resolve(CLASSES) + File.pathSeparator + folder.resolve("BOOT-INF/lib") + "/*";
        return new Installed(folder, List.of("-cp", classPath, ShopApplication.class.getName()));
    }

    /** A file among its classes. */
    Path resource(String name) {
        return folder.resolve(CLASSES + name);
    }

    Ended run(Map<String, String> environment) throws IOException, InterruptedException {
        return ended(start(environment));
    }

    /** Starts it in the folder and does not wait. */
    Process start(Map<String, String> environment) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        command.addAll(program);
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().putAll(environment);
        return builder.start();
    }

    static Ended ended(Process process) throws IOException, InterruptedException {
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), said);
    }

    /** How it ended, and what it said until then. */
    record Ended(int exit, String said) {
        /** What the log holds of the migrations, without times. */
        List<String> migrations() {
            return said.lines()
                    .filter(line -> line.contains(" dev.orm.run.Migrator "))
                    .map(line -> line.replaceFirst(".* dev\\.orm\\.run\\.Migrator +: ", "")
                            .replaceFirst("\\d+ ms", "N ms"))
                    .toList();
        }
    }

    private static List<ZipEntry> entries(ZipFile jar, Predicate<String> named) {
        List<ZipEntry> entries = new ArrayList<>();
        for (ZipEntry entry : Collections.list(jar.entries())) {
            if (named.test(entry.getName())) {
                entries.add(entry);
            }
        }
        return entries;
    }

    private static void copy(ZipFile from, ZipEntry entry, ZipOutputStream to) throws IOException {
        try (InputStream in = from.getInputStream(entry)) {
            in.transferTo(to);
        }
    }

    private static void unpack(ZipFile from, ZipEntry entry, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        try (InputStream in = from.getInputStream(entry)) {
            Files.copy(in, file);
        }
    }

    /** A jar in a jar is not compressed twice. */
    private static ZipEntry stored(String name, byte[] bytes) {
        CRC32 crc = new CRC32();
        crc.update(bytes);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(crc.getValue());
        return entry;
    }
}
