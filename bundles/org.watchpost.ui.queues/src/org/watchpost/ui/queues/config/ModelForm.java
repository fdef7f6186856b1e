/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.queues.config;

import java.util.Locale;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.watchpost.ui.theme.Palette.Ink;
import org.watchpost.ui.theme.Theme;
import org.watchpost.ui.util.Keyed;
import org.watchpost.ui.util.Layouts;

/** A form with a field for each attribute of an object of the model; what is typed goes into the object at once. */
final class ModelForm {

    private ModelForm() {
    }

    /**
     * Fills a composite with two columns.
     *
     * @param changed is told when the object has changed
     */
    static void fill(Composite form, EObject object, Runnable changed, String[] types) {
        for (EAttribute attribute : object.eClass().getEAllAttributes()) {
            Label label = new Label(form, SWT.NONE);
            label.setText(label(attribute.getName()));
            Object value = object.eGet(attribute);
            if (attribute.getEAttributeType() instanceof EEnum choices) {
                choice(form, object, attribute, choices, value, changed);
            } else if (attribute.getEAttributeType().getClassifierID() == EcorePackage.EBOOLEAN) {
                Button check = Keyed.id(new Button(form, SWT.CHECK), "form." + attribute.getName());
                check.setSelection(Boolean.TRUE.equals(value));
                check.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
                    object.eSet(attribute, check.getSelection());
                    changed.run();
                }));
            } else if (attribute.getName().equals("type") && types.length > 0) {
                Combo combo = Keyed.id(new Combo(form, SWT.READ_ONLY), "form.type");
                combo.setItems(types);
                combo.setText(String.valueOf(value));
                combo.setLayoutData(Layouts.wide());
                combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
                    object.eSet(attribute, combo.getText());
                    changed.run();
                }));
            } else {
                text(form, object, attribute, value, changed);
            }
        }
    }

    private static void choice(Composite form, EObject object, EAttribute attribute, EEnum choices, Object value, Runnable changed) {
        Combo combo = Keyed.id(new Combo(form, SWT.READ_ONLY), "form." + attribute.getName());
        for (EEnumLiteral literal : choices.getELiterals()) {
            combo.add(literal.getLiteral());
        }
        combo.setText(value instanceof Enumerator one ? one.getLiteral() : "");
        combo.setLayoutData(Layouts.wide());
        combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
            object.eSet(attribute, choices.getEEnumLiteralByLiteral(combo.getText()).getInstance());
            changed.run();
        }));
    }

    private static void text(Composite form, EObject object, EAttribute attribute, Object value, Runnable changed) {
        Text text = Keyed.id(new Text(form, SWT.BORDER), "form." + attribute.getName());
        text.setText(value instanceof Double number ? Double.isNaN(number) ? "" : number == Math.rint(number) && Math.abs(number) < 1e15
                ? Long.toString(number.longValue())
                : number.toString() : String.valueOf(value));
        text.setLayoutData(Layouts.wide(200));
        text.addModifyListener(e -> {
            try {
                String typed = text.getText().strip();
                switch (attribute.getEAttributeType().getClassifierID()) {
                    case EcorePackage.EINT -> object.eSet(attribute, Integer.parseInt(typed));
                    case EcorePackage.EDOUBLE -> object.eSet(attribute, typed.isEmpty() ? Double.NaN : Double.parseDouble(typed));
                    default -> object.eSet(attribute, typed);
                }
                text.setForeground(null);
                text.setToolTipText("");
                changed.run();
            } catch (NumberFormatException wrong) {
                text.setForeground(Theme.palette().get(Ink.ERROR));
                text.setToolTipText("A number is needed");
            }
        });
    }

    /** {@code rawHours} as {@code Raw hours}. */
    static String label(String name) {
        String words = name.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
        String label = Character.toUpperCase(words.charAt(0)) + words.substring(1);
        return switch (name) {
            case "every", "deadline", "sustained", "recovery", "quiet", "horizon" -> label + " (seconds)";
            case "rawHours" -> "Keep every value (hours)";
            case "minuteDays" -> "Keep a value a minute (days)";
            case "quarterDays" -> "Keep a value a quarter of an hour (days)";
            case "clear" -> "Clear at (empty: limit)";
            case "below" -> "Alarm below the limit";
            case "host" -> "Name in logs";
            default -> label;
        };
    }
}
