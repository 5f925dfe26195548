package io.agendador.prompt.openai;

/**
 * What a model is asked.
 *
 * @param instructions what it is to do, the same for every prompt
 * @param data the prompt and what is needed to read it, as JSON
 */
record Request(String instructions, String data) {

    /** About how many tokens it is, for servers that do not count. */
    long estimatedTokens() {
        return (instructions.length() + data.length()) / 4L;
    }
}
