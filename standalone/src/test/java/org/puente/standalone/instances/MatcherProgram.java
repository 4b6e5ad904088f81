package org.puente.standalone.instances;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

import org.puente.matcher.MatcherService;
import org.springframework.boot.web.server.context.WebServerPortFileWriter;

/** The matcher service and nothing else: the program of an {@link MatcherProcess}. */
final class MatcherProgram {

    private MatcherProgram() {}

    /** First the file to write its port to, then the service's settings. Ends at the latest with its standard input. */
    public static void main(String[] arguments) {
        Thread.ofPlatform().daemon().name("standard-input").start(MatcherProgram::endWithStandardInput);
        MatcherService.application().listeners(new WebServerPortFileWriter(new File(arguments[0]))).run(arguments);
    }

    private static void endWithStandardInput() {
        try {
            System.in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } finally {
            Runtime.getRuntime().halt(0);
        }
    }
}
