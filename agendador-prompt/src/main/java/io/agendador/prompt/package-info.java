/**
 * What people ask in their own words, turned into commands that are previewed before they change anything. Nothing is
 * here yet; the offline interpreter and the OpenAI one will be its sub-packages.
 */
@NullMarked
package io.agendador.prompt;

import org.jspecify.annotations.NullMarked;
