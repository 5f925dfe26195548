package io.agendador.shell;

import java.nio.file.Path;

/**
 * How this process was started.
 *
 * @param typedBefore what a person types before a command's name, with a space at its end
 * @param log the file that takes what people need not see
 */
record Launch(String typedBefore, Path log) {}
