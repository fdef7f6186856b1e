/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.releng;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;

/**
 * Generates the Java code of all EMF generator models of a folder, outside an IDE.
 * <p>
 * The code is generated from nothing into a scratch folder and then replaces the source folder as a whole: what lies in
 * the source folder is generated and nothing else, and a class that left the model leaves the source folder too. Parts
 * that need a hand-written body take it from the <code>create</code>, <code>convert</code> and <code>body</code>
 * annotations of the Ecore model. New classes and features are added to the generator model, too.
 */
public final class GenerateModel {

    private GenerateModel() {
    }

    /**
     * @param args the folder of the generator models, the source folder to replace, a scratch folder
     * @throws IOException if a model can't be read, has an error, or the code can't be written
     */
    public static void main(String[] args) throws IOException {
        Path sources = Path.of(args[1]).toAbsolutePath().normalize();
        Path scratch = Path.of(args[2]).toAbsolutePath().normalize();
        delete(scratch);
        Files.createDirectories(scratch);

        List<Path> models;
        try (Stream<Path> files = Files.list(Path.of(args[0]).toRealPath())) {
            models = files.filter(file -> file.toString().endsWith(".genmodel")).sorted().toList();
        }
        String folder = "";
        for (Path file : models) {
            GenModel genModel = load(file);
            // modelDirectory is "/<project>/<source folder>": the project is mapped to the scratch folder
            String[] directory = genModel.getModelDirectory().substring(1).split("/", 2);
            EcorePlugin.getPlatformResourceMap().put(directory[0], URI.createFileURI(scratch + "/"));
            generate(genModel);
            folder = directory[1];
        }

        delete(sources);
        copy(scratch.resolve(folder), sources);
    }

    private static GenModel load(Path file) throws IOException {
        Resource.Factory.Registry factories = Resource.Factory.Registry.INSTANCE;
        factories.getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
        factories.getExtensionToFactoryMap().put("genmodel", new EcoreResourceFactoryImpl());
        GenModelPackage.eINSTANCE.eClass();
        ResourceSet resources = new ResourceSetImpl();
        resources.getURIConverter().getURIMap().putAll(EcorePlugin.computePlatformURIMap(true));
        Resource resource = resources.getResource(URI.createFileURI(file.toString()), true);
        GenModel genModel = (GenModel) resource.getContents().get(0);
        genModel.reconcile();
        Diagnostic diagnosis = genModel.diagnose();
        if (diagnosis.getSeverity() >= Diagnostic.ERROR) {
            throw failure(diagnosis);
        }
        resource.save(null); // with what reconcile() added for new classes
        genModel.setCanGenerate(true);
        return genModel;
    }

    private static void generate(GenModel genModel) throws IOException {
        Generator generator = new Generator();
        generator.getAdapterFactoryDescriptorRegistry().addDescriptor(GenModelPackage.eNS_URI,
                GenModelGeneratorAdapterFactory.DESCRIPTOR);
        generator.setInput(genModel);
        Diagnostic result = generator.generate(genModel, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE,
                new BasicMonitor());
        if (result.getSeverity() >= Diagnostic.ERROR) {
            throw failure(result);
        }
    }

    private static IOException failure(Diagnostic diagnostic) {
        StringBuilder text = new StringBuilder(diagnostic.getMessage());
        Throwable cause = diagnostic.getException();
        for (Diagnostic child : diagnostic.getChildren()) {
            text.append("\n  ").append(child.getMessage());
            cause = cause == null ? child.getException() : cause;
        }
        return new IOException(text.toString(), cause);
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            List<Path> javaFiles = files.filter(f -> f.toString().endsWith(".java")).sorted().toList();
            for (Path file : javaFiles) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                // one line delimiter and no trailing blanks on every machine; the file header is no Javadoc
                String text = Files.readString(file).replace("\r\n", "\n").replaceAll("(?m)[ \\t]+$", "")
                        .replaceFirst("\\A/\\*\\*\n", "/*\n");
                Files.writeString(target, text);
            }
            System.out.println(javaFiles.size() + " files generated in " + to);
        }
    }
}
