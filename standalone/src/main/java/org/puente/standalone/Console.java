package org.puente.standalone;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The console output: UTF-8, with a progress bar if the output is a terminal. */
final class Console {

    private static final int BAR = 40;

    private final PrintStream out;
    private final boolean terminal;
    private long shown = -1;

    Console(PrintStream out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    static Console ofProcess() {
        return new Console(
                new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8),
                Optional.ofNullable(System.console()).filter(java.io.Console::isTerminal).isPresent());
    }

    void say(String line) {
        out.println(line);
    }

    void say(List<String> lines) {
        lines.forEach(out::println);
    }

    /** Redraws the bar; without a terminal, prints one line for each quarter. */
    void progress(String what, long done, long of) {
        long step = of == 0 ? 0 : done * (terminal ? BAR : 4) / of;
        if (terminal) {
            String bar = "█".repeat((int) step) + "░".repeat(BAR - (int) step);
            out.print("\r%s  %s  %d of %d%s".formatted(what, bar, done, of, done == of ? "\n" : ""));
            out.flush();
        } else if (step != shown) {
            out.println("%s: %d of %d".formatted(what, done, of));
        }
        shown = step;
    }
}
