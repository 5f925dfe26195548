package io.agendador.jobs.violations.jobs.timeline;

import org.snakeyaml.engine.v2.nodes.Node;

record KnowsTheFile(Node it) {}
