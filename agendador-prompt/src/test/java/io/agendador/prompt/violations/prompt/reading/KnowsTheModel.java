package io.agendador.prompt.violations.prompt.reading;

import com.openai.client.OpenAIClient;

record KnowsTheModel(OpenAIClient it) {}
